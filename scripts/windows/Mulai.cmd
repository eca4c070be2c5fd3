@echo off
rem Klik dua kali: enroll bertanya. Jatuhkan daftar (berkas atau folder) ke berkas ini: daftar itu diperiksa.
setlocal EnableExtensions EnableDelayedExpansion
rem Nama yang dijatuhkan dibaca dari baris ini saja: tanda seperti & atau %% di dalamnya bukan perintah.
set "ENROLL_BARIS=!cmdcmdline!"
set "ENROLL_KLIK="
if defined ENROLL_BARIS if not "!ENROLL_BARIS:%~nx0=!"=="!ENROLL_BARIS!" set "ENROLL_KLIK=1"
if not defined ENROLL_KLIK set "ENROLL_BARIS="
setlocal DisableDelayedExpansion
title enroll
if not exist "%~dp0program\node.exe" goto belum
pushd "%~dp0"
"%~dp0program\node.exe" "%~dp0program\mulai.js" %*
set "ENROLL_KODE=%errorlevel%"
popd
goto akhir
:belum
echo Folder ini belum lengkap: berkas program\node.exe tidak ada.
echo.
echo Bila Anda membukanya dari dalam berkas zip: tutup jendela ini, klik kanan
echo enroll-windows.zip, pilih "Ekstrak Semua" (Extract All), lalu buka Mulai.cmd
echo di folder hasilnya. Bila sudah: antivirus mungkin memindahkan node.exe;
echo ekstrak sekali lagi.
set "ENROLL_KODE=2"
:akhir
echo.
echo Selesai. Tekan tombol apa saja untuk menutup jendela ini.
pause >nul
rem Tanpa ini cmd menganggap sisa sebuah nama sesudah tanda & sebagai perintah berikutnya.
if defined ENROLL_KLIK exit %ENROLL_KODE%
exit /b %ENROLL_KODE%
